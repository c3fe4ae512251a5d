package org.standoff;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same with the packaged service. */
@QuarkusIntegrationTest
class ReadmeIT extends ReadmeTest {}
