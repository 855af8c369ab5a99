<#-- Something that worked: what, and where to go on. -->
<#import "template.ftl" as layout>
<#import "way-back.ftl" as wayBack>
<@layout.registrationLayout displayMessage=false; section>
  <#if section = "header">
    <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${message.summary}</#if>
  <#elseif section = "form">
    <div id="kc-info-message">
      <#if messageHeader?? || requiredActions??>
        <p class="remedy">${message.summary}<#if requiredActions??><#list requiredActions>: <b><#items as action>${kcSanitize(msg("requiredAction.${action}"))?no_esc}<#sep>, </#items></b></#list></#if></p>
      <#else>
        <p class="remedy">${msg("kontorClose")}</p>
      </#if>
      <@wayBack.link/>
    </div>
  </#if>
</@layout.registrationLayout>
