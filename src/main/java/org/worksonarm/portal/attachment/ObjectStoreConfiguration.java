package org.worksonarm.portal.attachment;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** The client of the object store, where there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "portal.attachments.store", havingValue = "s3")
class ObjectStoreConfiguration {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    /**
     * Asks for nothing that only the first maker's store knows: paths instead of hosts, whole bodies instead of chunks that
     * are signed one by one, checksums only where needed.
     */
    @Bean
    S3Client objectStore(AttachmentSettings settings) {
        var store = settings.objectStore();
        var credentials = AwsBasicCredentials.create(store.accessKey(), store.secretKey());
        return S3Client.builder()
                .endpointOverride(store.endpoint())
                .region(Region.of(store.region()))
                .forcePathStyle(true)
                .serviceConfiguration(wire -> wire.chunkedEncodingEnabled(false))
                .credentialsProvider(StaticCredentialsProvider.create(credentials))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClientBuilder(UrlConnectionHttpClient.builder().socketTimeout(LONGEST))
                .overrideConfiguration(settingsOfCalls -> settingsOfCalls.apiCallTimeout(LONGEST))
                .build();
    }
}
