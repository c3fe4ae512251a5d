package org.standoff.vote;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class VoteFilterIT extends VoteFilterTest {}
