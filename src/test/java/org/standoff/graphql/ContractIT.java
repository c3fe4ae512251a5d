package org.standoff.graphql;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same with the packaged service. */
@QuarkusIntegrationTest
class ContractIT extends ContractTest {}
