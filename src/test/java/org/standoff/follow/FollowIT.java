package org.standoff.follow;

import io.quarkus.test.junit.QuarkusIntegrationTest;

@QuarkusIntegrationTest
class FollowIT extends FollowTest {}
