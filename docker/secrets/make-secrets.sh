#!/bin/bash
# Makes the stack's passwords at its first start. Later starts find them and change none, because PostgreSQL and
# Keycloak have taken them over by then. Each folder here is a volume that only its own container mounts.
set -euo pipefail
cd /secrets

# 256 random bits in hexadecimal: no character that a shell, a form or a properties file reads in its own way.
# Written aside and moved, so that a crash leaves no half password.
make() {
    if [[ ! -s $1 ]]; then
        head -c 32 /dev/urandom | od -An -v -tx1 | tr -d ' \n' >"$1.new"
        mv "$1.new" "$1"
        echo "made $1"
    fi
}

make postgres/superuser
make keycloak/admin
make keycloak/cli-client
for database in programs partners metrics keycloak; do
    make "postgres/$database"
done
cp postgres/keycloak keycloak/database
for service in programs partners metrics; do
    echo "quarkus.datasource.password=$(<"postgres/$service")" >"$service/database.properties"
done
# The containers run under users of their own; what keeps the files apart is who mounts which volume.
chmod 0444 ./*/*
