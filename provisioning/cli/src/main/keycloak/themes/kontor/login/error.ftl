<#-- What went wrong, what to do, and the moment to look for in the log. -->
<#import "template.ftl" as layout>
<#import "way-back.ftl" as wayBack>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    ${kcSanitize(msg("errorTitle"))?no_esc}
  <#elseif section = "form">
    <div id="kc-error-message">
      <p class="notice error" role="alert">${kcSanitize(message.summary)?no_esc}</p>
      <p class="remedy">${msg("kontorErrorRemedy")}</p>
      <@wayBack.link/>
      <p class="reference">${msg("kontorReference")} <code id="traceId">${traceId!(.now?iso_utc)}</code></p>
    </div>
  </#if>
</@layout.registrationLayout>
