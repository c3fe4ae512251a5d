package org.standoff.database;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class DatabaseHealthIT extends DatabaseHealthTest {}
