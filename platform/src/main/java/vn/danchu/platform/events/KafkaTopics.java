package vn.danchu.platform.events;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Kafka is, and the topics this service writes to, made before the first record. */
@ApplicationScoped
class KafkaTopics {
    @Inject
    EventsConfig config;
    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;
    private final Set<String> known = ConcurrentHashMap.newKeySet();

    String brokers() {
        return brokers;
    }

    /** Makes the topic when nobody has yet. */
    void require(String topic) {
        if (known.contains(topic)) {
            return;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", brokers, "request.timeout.ms", 5000,
                "default.api.timeout.ms", 10000))) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(config.partitions()), Optional.empty()))).all()
                    .get();
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("no topic " + topic + ": " + failure.getCause().getMessage(), failure);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making a topic", stop);
        }
        known.add(topic);
    }
}
