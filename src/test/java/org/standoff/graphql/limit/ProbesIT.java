package org.standoff.graphql.limit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ProbesIT extends ProbesTest {}
