package org.standoff.exchange.dossier;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class PastStateIT extends PastStateTest {}
