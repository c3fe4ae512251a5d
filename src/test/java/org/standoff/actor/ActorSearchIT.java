package org.standoff.actor;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class ActorSearchIT extends ActorSearchTest {}
