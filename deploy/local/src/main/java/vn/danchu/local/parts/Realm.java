package vn.danchu.local.parts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import vn.danchu.local.setup.Secrets;

/**
 * The realm as Keycloak of this machine imports it: the product's realm with the secrets of this installation, and
 * besides the people of the demonstration, with a client through which the launcher gets their tokens. Those two
 * exist on a local machine only.
 */
public final class Realm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{(DANCHU_[A-Z_]+)}");

    private final Secrets secrets;
    private final String address;

    /**
     * @param secrets of this installation
     * @param address where people reach the suite, without a slash at the end
     */
    public Realm(Secrets secrets, String address) {
        this.secrets = secrets;
        this.address = address;
    }

    /**
     * @param template the product's realm, with placeholders for address and secrets
     * @param people who shall be able to log in
     * @return the JSON document for Keycloak's import
     */
    public String document(String template, List<Person> people) {
        try {
            var realm = (ObjectNode) JSON.readTree(fillIn(template));
            realm.put("sslRequired", "none");
            realm.withArray("clients").add(demonstrationClient());
            people.forEach(person -> realm.withArray("users").add(account(person)));
            return JSON.writeValueAsString(realm);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the realm is not JSON", e);
        }
    }

    private String fillIn(String template) {
        var values = Map.of("DANCHU_ADDRESS", address, "DANCHU_PORTAL_SECRET", secrets.password("client.portal"),
                "DANCHU_SCRIPT_SECRET", secrets.password("client.script"));
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            if (!values.containsKey(found.group(1))) {
                throw new IllegalArgumentException("nothing is known for " + found.group());
            }
            return Matcher.quoteReplacement(values.get(found.group(1)));
        });
    }

    private ObjectNode demonstrationClient() {
        return JSON.createObjectNode().put("clientId", "demonstration").put("enabled", true)
                .put("name", "Fills the demonstration commune; on a local machine only").put("publicClient", false)
                .put("secret", secrets.password("client.demonstration")).put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true);
    }

    private ObjectNode account(Person person) {
        var account = JSON.createObjectNode().put("username", person.username()).put("enabled", true)
                .put("firstName", person.firstName()).put("lastName", person.lastName());
        account.putArray("credentials").addObject().put("type", "password").put("temporary", false).put("value",
                secrets.password("demonstration"));
        addAll(account.putArray("realmRoles"), person.roles());
        var attributes = account.putObject("attributes");
        addAll(attributes.putArray("units"), person.units());
        attributes.putArray("locale").add("vi");
        if (person.citizenNumber() != null) {
            attributes.putArray("person").add(personKey(person.citizenNumber()));
        }
        return account;
    }

    private static void addAll(ArrayNode array, List<String> values) {
        values.forEach(array::add);
    }

    /** The key under which services know a natural person; the citizen number itself enters no token. */
    private String personKey(String citizenNumber) {
        try {
            var hmac = Mac.getInstance("HmacSHA256");
            var pepper = secrets.key("person-pepper").getBytes(StandardCharsets.UTF_8);
            hmac.init(new SecretKeySpec(pepper, "HmacSHA256"));
            var key = hmac.doFinal(citizenNumber.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
