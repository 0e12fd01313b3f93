# The jar is built before, by `mvn package`: the image needs neither Maven nor a JDK.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY target/career-pathing-*.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --destination extracted

FROM eclipse-temurin:25-jre
WORKDIR /application
# From what changes least to what changes most: a new build of the service is one small layer.
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
# What imports bring: the only folder that the service writes to, besides /tmp.
RUN mkdir /imports && chown 10001:10001 /imports
# A number, so that an orchestrator can see that it is not root. It owns no other file of the image.
USER 10001:10001
# Others reach it there, so it does not start before something is said of access: CAREERPATHING_ACCESS_MODE=api-key or jwt.
ENV SERVER_ADDRESS=0.0.0.0 CAREERPATHING_IMPORTS_FOLDER=/imports
EXPOSE 8080
# Neither curl nor wget is in this image, but Java is. Start-up waits a minute for the database.
HEALTHCHECK --interval=10s --timeout=10s --start-period=90s --retries=3 \
	CMD ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx32m", "-cp", "application.jar", "org.careerpathing.health.HealthCheck"]
# No shell in between: the service itself gets the signal to stop. More options for Java: JDK_JAVA_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=75", "-XX:+ExitOnOutOfMemoryError", "-jar", "application.jar"]
