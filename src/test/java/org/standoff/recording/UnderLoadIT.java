package org.standoff.recording;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class UnderLoadIT extends UnderLoadTest {}
