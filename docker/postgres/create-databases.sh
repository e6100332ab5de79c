#!/bin/bash
# Run by the PostgreSQL image when its data folder is new: one database and one role for each owner, and no way
# from one into another.
set -eo pipefail
for name in programs partners metrics keycloak; do
    export name
    psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres --set=name="$name" <<'SQL'
\set password `cat "/run/secrets/$name"`
create role :"name" login password :'password';
create database :"name" owner :"name";
revoke all on database :"name" from public;
SQL
done
