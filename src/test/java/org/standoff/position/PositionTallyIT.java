package org.standoff.position;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PositionTallyIT extends PositionTallyTest {}
