package org.standoff.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class RelevanceIT extends RelevanceTest {}
