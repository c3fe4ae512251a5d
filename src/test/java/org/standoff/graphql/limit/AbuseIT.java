package org.standoff.graphql.limit;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class AbuseIT extends AbuseTest {}
