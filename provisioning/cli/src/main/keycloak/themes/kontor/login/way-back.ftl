<#-- The way back to the application that sent the visitor; where there is none, or it wants no link, to the front door. -->
<#macro link class="button primary block">
  <#local linked = !skipLink??>
  <#if linked && pageRedirectUri?has_content>
    <a class="${class}" id="backToApplication" href="${pageRedirectUri}">${msg("backToApplication")}</a>
  <#elseif linked && actionUri?has_content>
    <a class="${class}" id="backToApplication" href="${actionUri}">${msg("proceedWithAction")}</a>
  <#elseif linked && (client.baseUrl)?has_content>
    <a class="${class}" id="backToApplication" href="${client.baseUrl}">${msg("backToApplication")}</a>
  <#elseif properties.kontorHome?has_content>
    <a class="${class}" id="backToApplication" href="${properties.kontorHome}">${msg("backToApplication")}</a>
  </#if>
</#macro>
