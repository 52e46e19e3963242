export const address = 'http://localhost:8080';
export const keycloak = 'http://localhost:18180';
export const issuer = `${keycloak}/realms/danchu`;

/** Every port on which a part of the suite listens. */
export const ports = [8080, 15432, 18081, 18082, 18083, 18084, 18180, 19092, 19093, 19180];
