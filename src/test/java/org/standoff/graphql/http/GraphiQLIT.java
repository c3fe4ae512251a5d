package org.standoff.graphql.http;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class GraphiQLIT extends GraphiQLTest {}
