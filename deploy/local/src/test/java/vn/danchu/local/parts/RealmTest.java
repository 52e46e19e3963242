package vn.danchu.local.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import vn.danchu.local.setup.Secrets;

class RealmTest {
    private static final Path PRODUCT = Path.of(System.getProperty("basedir", ""), "../keycloak/danchu-realm.json");
    private static final Person HEAD = new Person("truong.thon", "Nông Văn", "Thắng",
            List.of("village-head", "citizen"), List.of("20/06211/06211-01"), "000000000001");
    private static final Person OFFICER = new Person("noi.vu", "Dương Thu", "Vân", List.of("home-affairs-officer"),
            List.of("20/06211"), null);
    @TempDir
    Path folder;
    private Secrets secrets;

    @BeforeEach
    void anInstallation() {
        secrets = new Secrets(folder.resolve("secrets.properties"));
    }

    @Test
    void theSecretsOfThisInstallationAreFilledIn() throws IOException {
        var realm = realm();

        assertEquals(secrets.password("client.portal"), client(realm, "portal-lang-son").path("secret").asText());
        assertEquals(secrets.password("client.script"), client(realm, "script-cao-loc").path("secret").asText());
        assertEquals("http://localhost:8080/*", client(realm, "danchu-web").path("redirectUris").path(0).asText());
        assertFalse(realm.toString().contains("${DANCHU"));
    }

    @Test
    void anUnknownPlaceholderIsRefused() {
        var template = "{\"displayName\": \"${DANCHU_SOMETHING}\"}";

        assertThrows(IllegalArgumentException.class,
                () -> new Realm(secrets, "http://localhost:8080").document(template, List.of()));
    }

    @Test
    void aPersonGetsRolesUnitsAndAKeyInsteadOfTheCitizenNumber() throws IOException {
        var realm = realm();

        var head = named(realm.path("users"), "username", "truong.thon");

        assertEquals("[\"village-head\",\"citizen\"]", head.path("realmRoles").toString());
        assertEquals("[\"20/06211/06211-01\"]", head.path("attributes").path("units").toString());
        assertTrue(head.path("attributes").path("person").path(0).asText().matches("[A-Za-z0-9_-]{43}"));
        assertFalse(realm.toString().contains("000000000001"));
    }

    @Test
    void anOfficerRepresentsNoHousehold() throws IOException {
        var officer = named(realm().path("users"), "username", "noi.vu");

        assertTrue(officer.path("attributes").path("person").isMissingNode());
    }

    @Test
    void passwordsAreSentByTheLocalClientOnly() throws IOException {
        var template = new ObjectMapper().readTree(Files.readString(PRODUCT));

        var withPasswords = StreamSupport.stream(realm().path("clients").spliterator(), false)
                .filter(client -> client.path("directAccessGrantsEnabled").asBoolean()).toList();

        assertEquals(1, withPasswords.size());
        assertEquals("demonstration", withPasswords.getFirst().path("clientId").asText());
        assertTrue(client(template, "demonstration") == null);
    }

    @Test
    void theTemplateInGitHoldsNoSecret() throws IOException {
        for (var client : new ObjectMapper().readTree(Files.readString(PRODUCT)).path("clients")) {
            assertTrue(client.path("secret").asText("${").startsWith("${"));
        }
    }

    private JsonNode realm() throws IOException {
        var document = new Realm(secrets, "http://localhost:8080").document(Files.readString(PRODUCT),
                List.of(HEAD, OFFICER));
        return new ObjectMapper().readTree(document);
    }

    private static JsonNode client(JsonNode realm, String id) {
        return named(realm.path("clients"), "clientId", id);
    }

    private static JsonNode named(JsonNode items, String field, String name) {
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path(field).asText().equals(name)).findFirst().orElse(null);
    }
}
