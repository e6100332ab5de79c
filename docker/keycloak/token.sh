#!/bin/bash
# token.sh reader|editor|importer: prints an access token that carries this one role.
set -euo pipefail
role=${1:-}
case $role in
    reader | editor | importer) ;;
    *)
        echo "Say which role the token shall carry: reader, editor or importer." >&2
        exit 2
        ;;
esac

form="grant_type=client_credentials&client_id=peaceops-cli&client_secret=$(</run/secrets/cli-client)&scope=$role"
exec 3<>/dev/tcp/127.0.0.1/8080
# HTTP/1.0: the answer comes unchunked and ends with the connection
printf 'POST /realms/peaceops/protocol/openid-connect/token HTTP/1.0\r\nHost: localhost\r\n' >&3
printf 'Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %s\r\n\r\n%s' "${#form}" "$form" >&3
IFS= read -r -t 30 -d '' answer <&3 || true

if [[ $answer =~ \"access_token\":\"([^\"]+)\" ]]; then
    echo "${BASH_REMATCH[1]}"
else
    echo "Keycloak gave no token: ${answer##*$'\n'}" >&2
    exit 1
fi
