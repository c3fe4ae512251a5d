package org.standoff.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class KnownAtIT extends KnownAtTest {}
