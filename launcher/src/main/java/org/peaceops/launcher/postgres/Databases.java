package org.peaceops.launcher.postgres;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** One database per service, all owned by a role that may do nothing else. */
final class Databases {

    static final String OWNER = "peaceops";

    private final DataSource administration;
    private final DatabasePassword password;

    Databases(DataSource administration, DatabasePassword password) {
        this.administration = administration;
        this.password = password;
    }

    void make(List<String> names) throws SQLException {
        try (Connection connection = administration.getConnection();
                Statement sql = connection.createStatement()) {
            if (isMissing(sql, "select from pg_roles where rolname = '" + OWNER + "'")) {
                sql.execute("create role " + OWNER + " login");
            }
            sql.execute("alter role %s password '%s'".formatted(OWNER, password.text()));
            for (String name : names) {
                if (isMissing(sql, "select from pg_database where datname = '" + name + "'")) {
                    create(sql, name);
                }
            }
        }
    }

    /** An empty one, whatever was there. */
    void makeAnew(String name) throws SQLException {
        drop(name);
        try (Connection connection = administration.getConnection();
                Statement sql = connection.createStatement()) {
            create(sql, name);
        }
    }

    void drop(String name) throws SQLException {
        try (Connection connection = administration.getConnection();
                Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists " + name + " with (force)");
        }
    }

    private static void create(Statement sql, String name) throws SQLException {
        sql.execute("create database %s owner %s".formatted(name, OWNER));
    }

    private static boolean isMissing(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            return !found.next();
        }
    }
}
