# The operator's command line, for migrations. Build from the project's root after ./mvnw package:
#   docker build -f k8s/image/cli.Dockerfile -t kontor/cli:0.1.0 .
FROM eclipse-temurin:25-jre
COPY provisioning/cli/target/classes /opt/kontor/classes
COPY provisioning/cli/target/stack /opt/kontor/stack
RUN mkdir /work && chown 10001:10001 /work
ENV KONTOR_HOME=/work
USER 10001:10001
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=65", "-Dkontor.root=/opt/kontor", "-Dkontor.stack=/opt/kontor/stack", \
  "-cp", "/opt/kontor/classes:/opt/kontor/stack/lib/*", "kontor.provisioning.cli.Kontor"]
