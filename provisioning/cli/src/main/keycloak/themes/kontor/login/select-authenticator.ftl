<#-- Another way to prove who you are. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout; section>
  <#if section = "header">
    ${msg("loginChooseAuthenticator")}
  <#elseif section = "form">
    <form class="form" id="kc-select-credential-form" action="${url.loginAction}" method="post">
      <ul class="choices">
        <#list auth.authenticationSelections as selection>
          <li><button class="button block choice" type="submit" name="authenticationExecution" value="${selection.authExecId}"><span class="choice-name">${msg(selection.displayName)}<small>${msg(selection.helpText)}</small></span></button></li>
        </#list>
      </ul>
    </form>
  </#if>
</@layout.registrationLayout>
