/**
 * The real parts that tests run against: PostgreSQL, Kafka, signed tokens. Nothing here replaces a part by an imitation.
 */
package vn.danchu.platform.testing;
