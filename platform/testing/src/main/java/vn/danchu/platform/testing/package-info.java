/**
 * The real parts that tests run against (PostgreSQL, Kafka, signed tokens) and the rules of the house as tests.
 * Nothing here replaces a part by an imitation.
 */
package vn.danchu.platform.testing;
