# Keycloak with our look, prepared for PostgreSQL. Build from the project's root:
#   docker build -f k8s/image/keycloak.Dockerfile -t kontor/keycloak:0.1.0 .
FROM quay.io/keycloak/keycloak:26.7.3 AS build
COPY --chown=1000:0 provisioning/cli/src/main/keycloak/themes/kontor /opt/keycloak/themes/kontor
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true --metrics-enabled=false

FROM quay.io/keycloak/keycloak:26.7.3
COPY --from=build --chown=1000:0 /opt/keycloak/ /opt/keycloak/
ENTRYPOINT ["/opt/keycloak/bin/kc.sh"]
