<#-- The sign-in was left lying too long, or the browser went back. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("pageExpiredTitle")}
  <#elseif section = "form">
    <p class="remedy" id="instruction1">${msg("kontorExpired")}</p>
    <div class="actions">
      <a class="button primary block" id="loginContinueLink" href="${url.loginAction}">${msg("kontorExpiredContinue")}</a>
      <a class="button block" id="loginRestartLink" href="${url.loginRestartFlowUrl}">${msg("kontorExpiredRestart")}</a>
    </div>
  </#if>
</@layout.registrationLayout>
