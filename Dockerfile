# One file for the four images; SERVICE names the module: programs-service, partners-service, metrics-service or gateway.
ARG BUILD_IMAGE=eclipse-temurin:25-jdk
ARG RUN_IMAGE=eclipse-temurin:25-jre

# This stage does not know SERVICE, so Docker runs it once and the four images share what it built.
FROM ${BUILD_IMAGE} AS build
WORKDIR /src
COPY . .
# The cache keeps Maven and the libraries between builds, for one build at a time. Formatting and tests are the
# business of ./peaceops test.
RUN --mount=type=cache,target=/root/.m2,sharing=locked \
    ./mvnw -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package \
        -pl programs-service,partners-service,metrics-service,gateway -am

FROM ${RUN_IMAGE}
# A volume that is first mounted on this folder takes over its owner.
RUN groupadd --gid 10001 peaceops \
    && useradd --uid 10001 --gid peaceops --home-dir /opt/peaceops --no-create-home --shell /usr/sbin/nologin peaceops \
    && install -d -o peaceops -g peaceops /var/lib/peaceops /var/lib/peaceops/imports /var/lib/peaceops/uploads
WORKDIR /opt/peaceops
COPY docker/probe.sh /usr/local/bin/probe
ARG SERVICE
RUN test -n "${SERVICE}" || { echo "Say which image to build, such as --build-arg SERVICE=gateway." >&2; exit 1; }
# Libraries change seldom and the service often: a layer of their own, so that an update moves little.
COPY --from=build /src/${SERVICE}/target/quarkus-app/lib/ lib/
COPY --from=build /src/${SERVICE}/target/quarkus-app/*.jar ./
COPY --from=build /src/${SERVICE}/target/quarkus-app/app/ app/
COPY --from=build /src/${SERVICE}/target/quarkus-app/quarkus/ quarkus/
# Uploads may be large: they go to a disk, not into a /tmp that may be memory.
ENV QUARKUS_HTTP_HOST=0.0.0.0 \
    QUARKUS_HTTP_PORT=8080 \
    QUARKUS_HTTP_BODY_UPLOADS_DIRECTORY=/var/lib/peaceops/uploads \
    PEACEOPS_IMPORTS_DIRECTORY=/var/lib/peaceops/imports
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=5s --timeout=5s --start-period=120s --retries=6 \
    CMD ["bash", "/usr/local/bin/probe", "8080", "/q/health/ready"]
# Half of the container's memory is heap; code, threads and network buffers need the rest.
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-XX:MaxRAMPercentage=50", "-XX:+ExitOnOutOfMemoryError", "-jar", "quarkus-run.jar"]
