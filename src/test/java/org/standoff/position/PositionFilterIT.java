package org.standoff.position;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PositionFilterIT extends PositionFilterTest {}
