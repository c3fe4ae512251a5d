package org.standoff.recording;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RetractionIT extends RetractionTest {}
