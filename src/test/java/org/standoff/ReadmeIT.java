package org.standoff;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ReadmeIT extends ReadmeTest {}
