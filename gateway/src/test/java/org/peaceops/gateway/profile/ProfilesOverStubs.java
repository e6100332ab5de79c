package org.peaceops.gateway.profile;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.peaceops.gateway.testing.StubService;

/** Services that answer with made-up numbers, whatever the revision. */
abstract class ProfilesOverStubs {

    static final int NEWEST = 500;

    static int revision = 33;

    /** Of a revision that no other test reads, so that nothing is remembered. */
    final String snapshot = "p12.c7.m" + ++revision;

    StubService programs;
    StubService partners;
    StubService metrics;

    @BeforeEach
    void fill() {
        programs.revision(12);
        partners.revision(7);
        metrics.revision(NEWEST);
        MadeUp.programs(programs);
        MadeUp.partners(partners);
        MadeUp.metrics(metrics);
    }

    @AfterEach
    void clear() {
        programs.forget();
        partners.forget();
        metrics.forget();
    }
}
