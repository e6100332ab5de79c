package org.peaceops.platform.revision;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;

/**
 * The newest revision as of the call, never an older one: the database is asked after the call
 * began. Calls that come while it is being asked share the next question, so that many cost hardly
 * more than one.
 */
@ApplicationScoped
public class NewestRevision {

    private final DataSource database;
    private final Revisions revisions;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile long questions;
    private Revisions.Newest answer;

    NewestRevision(DataSource database, Revisions revisions) {
        this.database = database;
        this.revisions = revisions;
    }

    public Revisions.Newest get() throws SQLException {
        // a question that is under way may have been put before somebody's commit that I know of
        long begun = questions;
        asking.lock();
        try {
            if (questions == begun || answer == null) {
                answer = null;
                questions = questions + 1;
                answer = ask();
            }
            return answer;
        } finally {
            asking.unlock();
        }
    }

    private Revisions.Newest ask() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return revisions.newest(connection);
        }
    }
}
