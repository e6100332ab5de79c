#!/bin/bash
# Keycloak reads no password from a file, so this reads them into its environment and hands over to it.
set -eu
KC_DB_PASSWORD=$(</run/secrets/database)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(</run/secrets/admin)
PEACEOPS_CLI_SECRET=$(</run/secrets/cli-client)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD PEACEOPS_CLI_SECRET
exec /opt/keycloak/bin/kc.sh start --import-realm
