package org.standoff.casualty.estimate;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class CasualtyEstimateIT extends CasualtyEstimateTest {}
