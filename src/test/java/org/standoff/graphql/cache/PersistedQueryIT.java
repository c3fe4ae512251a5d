package org.standoff.graphql.cache;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PersistedQueryIT extends PersistedQueryTest {}
