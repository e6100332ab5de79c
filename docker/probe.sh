#!/bin/bash
# probe PORT PATH: succeeds when http://127.0.0.1:PORT/PATH answers 200.
# Plain bash, because the images of Java and of Keycloak need not have curl.
set -eu
exec 3<>"/dev/tcp/127.0.0.1/$1"
printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
read -r -t 4 status <&3
[[ $status == HTTP/*' 200 '* ]]
