/**
 * The real parts that tests run against (PostgreSQL, Kafka, signed tokens) and the samples of published events.
 * Nothing here replaces a part by an imitation.
 */
package vn.danchu.platform.testing;
