package vn.danchu.consultation.register;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.smallrye.common.annotation.RunOnVirtualThread;

import vn.danchu.platform.register.LocalSettingResource;

/** Where provinces and communes set what the law leaves open about the people's decisions. */
@Path("/v1/local-settings")
@Tag(name = "Rules")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SettingResource extends LocalSettingResource {
}
