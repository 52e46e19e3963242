package vn.danchu.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.interceptor.InterceptorBinding;
import jakarta.transaction.Transactional;

/**
 * On a creating resource method that returns {@code RestResponse<View>}: the request must carry {@code Idempotency-Key},
 * and a repeated request gets the first answer again, marked {@code Idempotent-Replayed: true}, for 24 hours. The answer
 * is stored in the transaction of the creation, which this opens.
 */
@Transactional
@InterceptorBinding
@Inherited
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
}
