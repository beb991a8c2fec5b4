package org.casebook.support;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A provider of OpenID Connect on this machine: discovery, keys, tokens and user info. It says what a test wants it to
 * say, and can forge what it says.
 */
public final class SchoolProviderServer implements AutoCloseable {

    public static final String CLIENT = "casebook";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey strangersKey = newKey();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    private volatile Map<String, Object> person = Map.of();
    private volatile UnaryOperator<JWTClaimsSet.Builder> forgery = UnaryOperator.identity();
    private volatile boolean signedByAStranger;

    public SchoolProviderServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/token", this::token);
        server.createContext("/userinfo", exchange -> answer(exchange, json(person)));
        server.start();
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Who will sign in next, by the provider's claims; tokens are honest again. */
    public void says(Map<String, Object> claims) {
        person = claims;
        forgery = UnaryOperator.identity();
        signedByAStranger = false;
    }

    /** What is wrong with the next token. */
    public void forges(UnaryOperator<JWTClaimsSet.Builder> change) {
        forgery = change;
    }

    /** The next token is signed with another key. */
    public void signsWithAStrangersKey() {
        signedByAStranger = true;
    }

    /** The person at the provider agrees: what the browser brings back. */
    public String agree(Map<String, String> authorisation) {
        var code = UUID.randomUUID().toString();
        asked.put(code, authorisation);
        return code;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var authorisation = asked.remove(form.get("code"));
        // PKCE: whoever has stolen the code doesn't know what its hash was made of.
        if (authorisation == null
                || !authorisation.get("code_challenge").equals(challenge(form.getOrDefault("code_verifier", "")))) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        answer(
                exchange,
                json(Map.of(
                        "access_token",
                        "t",
                        "token_type",
                        "Bearer",
                        "expires_in",
                        "60",
                        "id_token",
                        idToken(authorisation))));
    }

    private String idToken(Map<String, String> authorisation) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .claim("nonce", authorisation.get("nonce"))
                .issueTime(Date.from(Instant.now()))
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        person.forEach(claims::claim);
        var signer = signedByAStranger ? strangersKey : key;
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256)
                            .keyID(key.getKeyID())
                            .build(),
                    forgery.apply(claims).build());
            token.sign(new RSASSASigner(signer));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "userinfo_endpoint": "%1$s/userinfo", "response_types_supported": ["code"],
                 "subject_types_supported": ["public"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(issuer());
    }

    private static String json(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> '"' + entry.getKey() + "\": "
                        + (entry.getValue() instanceof String text ? '"' + text + '"' : entry.getValue()))
                .collect(Collectors.joining(", ", "{", "}"));
    }

    public static Map<String, String> parameters(String encoded) {
        var parameters = new HashMap<String, String>();
        Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> parameters.put(pair[0], URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return parameters;
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyID("school").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
