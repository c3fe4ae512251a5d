package org.standoff.casualty;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CasualtyFigureFilterIT extends CasualtyFigureFilterTest {}
