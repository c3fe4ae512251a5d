package org.standoff.fact;

import org.eclipse.microprofile.graphql.Description;

/** How closely a place is known. */
@Description("How closely a place is known, after UCDP's where_prec from 1 to 7.")
public enum PlacePrecision {
  @Description("The exact place is known (UCDP 1).")
  EXACT,
  @Description("Within some 25 kilometres of a known place (UCDP 2).")
  NEAR,
  @Description("Known to the second-order division, such as a district or municipality (UCDP 3).")
  ADM2,
  @Description("Known to the first-order division, such as a state or province (UCDP 4).")
  ADM1,
  @Description(
      "Known to a linear or vague feature, such as a road, river, border or region (UCDP 5).")
  FEATURE,
  @Description("Known to the country only (UCDP 6).")
  COUNTRY,
  @Description("In international waters or airspace (UCDP 7).")
  INTERNATIONAL
}
