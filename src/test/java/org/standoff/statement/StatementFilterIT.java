package org.standoff.statement;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class StatementFilterIT extends StatementFilterTest {}
