# The service, without the binaries of the embedded database.
FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
# a separate layer for dependencies, which changes only with the POM
COPY pom.xml ./
RUN mvn -B -ntp -DexternalDatabaseOnly -Dsbom -Dmaven.test.skip -Dspotless.skip \
        dependency:resolve-plugins quarkus:go-offline && \
    mvn -B -ntp dependency:copy-dependencies \
        -DincludeGroupIds=io.zonky.test.postgres -DoutputDirectory=/build/postgres
COPY src/main src/main
COPY docs/queries docs/queries
RUN mvn -B -ntp -DexternalDatabaseOnly -Dsbom -Dmaven.test.skip -Dspotless.skip package
COPY container container
# All files are readable for any user, whatever the umask was. The JVM's cache is valid only for files with this timestamp.
RUN javac -d training -cp target/classes container/Training.java && \
    mv target/quarkus-app monograph && \
    cp container/java.options container/healthy monograph/ && \
    chmod -R a+rX monograph training postgres docs/queries && \
    find monograph -exec touch -d @0 {} +

# The JVM's cache of classes, made by the JVM that will use it, with the embedded database.
FROM eclipse-temurin:25-jre AS training
COPY --from=build /build/training /training/classes
COPY --from=build /build/postgres /training/postgres
COPY --from=build /build/docs/queries /training/queries
COPY --from=build --chown=10001:10001 /build/monograph /opt/monograph
# PostgreSQL needs a user with a name, and refuses root
RUN echo 'monograph:x:10001:10001::/tmp:/bin/sh' >>/etc/passwd
USER 10001:10001
WORKDIR /opt/monograph
RUN ["java", "-cp", "quarkus-run.jar:/training/classes:/training/postgres/*", "Training", "/opt/monograph", "java.options", "/training/queries"]

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="Monograph" \
      org.opencontainers.image.description="Drug information with a source behind each statement, over GraphQL" \
      org.opencontainers.image.licenses="Apache-2.0"
COPY --from=training --chown=0:0 /opt/monograph /opt/monograph
WORKDIR /opt/monograph
# Fewer malloc arenas waste less memory. During the delay the service is not ready, but still answers.
ENV MALLOC_ARENA_MAX=2 \
    QUARKUS_SHUTDOWN_DELAY=3s \
    QUARKUS_SHUTDOWN_TIMEOUT=6s
# the only directory that the service writes to
VOLUME ["/tmp"]
EXPOSE 8080
USER 10001:10001
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=5s --timeout=3s --start-period=60s --retries=3 \
    CMD ["bash", "/opt/monograph/healthy"]
ENTRYPOINT ["java", "@java.options", "-XX:AOTCache=monograph.aot", "-jar", "quarkus-run.jar"]
