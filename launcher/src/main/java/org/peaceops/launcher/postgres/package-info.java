/** The embedded PostgreSQL 18: one cluster in the data folder, kept between starts. */
package org.peaceops.launcher.postgres;
