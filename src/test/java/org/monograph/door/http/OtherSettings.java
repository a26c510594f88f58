package org.monograph.door.http;

import static java.util.Map.entry;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/// Settings other than the defaults, for tests to which those of `SmallLimits` leave too little. A profile costs
/// a build and a start of the service, so several tests share this one.
public class OtherSettings implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("monograph.http.limits.answer", "40K"),
                entry("monograph.http.limits.unsent-responses", "100K"),
                entry("monograph.http.limits.send-time", "1s"),
                entry("monograph.cache.max-answer-size", "10K"),
                entry("monograph.metrics.max-operations", "3"),
                entry("monograph.access-log.include", "all"),
                entry("quarkus.otel.sdk.disabled", "false"),
                entry("quarkus.otel.bsp.schedule.delay", "20ms"),
                entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                entry("quarkus.http.proxy.allow-forwarded", "true"),
                entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"));
    }
}
