package org.standoff.event;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class EventFilterIT extends EventFilterTest {}
